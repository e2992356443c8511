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
  void every_step_of_a_checker_names_the_test_that_nobody_checks_their_own_work()
      throws IOException {
    ROLES.nameTheTestOfFourEyes();
  }

  @Test
  void every_collection_has_a_route_through_the_gateway() throws IOException {
    ROLES.areRouted();
  }
}
