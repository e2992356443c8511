package org.waishi.friendship;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.waishi.platform.testing.EndpointRoles;

/** Who may call what is what was approved in docs/roles-friendship-city.md. */
class EndpointRolesTest {

  private static final EndpointRoles ROLES =
      new EndpointRoles("friendship-city", "org.waishi.friendship");

  @Test
  void every_endpoint_has_the_roles_that_were_approved() throws IOException {
    ROLES.areApproved();
  }

  @Test
  void every_step_says_who_the_second_pair_of_eyes_is() throws IOException {
    ROLES.tellOfFourEyes();
  }

  @Test
  void every_collection_has_a_route_through_the_gateway() throws IOException {
    ROLES.areRouted();
  }
}
