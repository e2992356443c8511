package org.waishi.platform.table.desk;

import java.util.List;
import java.util.function.Function;
import org.waishi.platform.load.LateRefusal;
import org.waishi.platform.table.ReadTable.Line;
import org.waishi.platform.table.TableShape;
import org.waishi.platform.web.problem.Fault;

/**
 * How tables of one kind are taken in.
 *
 * @param shape what they look like
 * @param check what speaks against rows that are well-formed, without changing anything
 * @param id what a row will be found under; follows from what the row names
 * @param load loads all of them; called only when nothing speaks against any. Answers with the rows
 *     that a rule came to stand against in between
 */
public record Intake<T>(
    TableShape<T> shape,
    Function<List<Line<T>>, List<Fault>> check,
    Function<T, String> id,
    Function<List<T>, List<LateRefusal>> load) {}
