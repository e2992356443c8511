/**
 * The networks of friendship cities (友城网络体系): land Silk Road, maritime, SCO, RCEP, BRICS, and any
 * that the office defines.
 *
 * <p>What a network is, is said by dated definitions; a day is judged by the one that held on it.
 * Who belongs to it follows from its rule, and from rulings that somebody asked for, with a reason,
 * and somebody else confirmed. A ruling never brings in a city without an active tie. Nothing is
 * deleted: a later ruling or definition takes the place of an earlier one.
 */
@NullMarked
package org.waishi.friendship.network;

import org.jspecify.annotations.NullMarked;
