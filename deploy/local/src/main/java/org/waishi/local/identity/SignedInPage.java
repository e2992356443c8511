package org.waishi.local.identity;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where a browser lands after signing in; the code in its address is for the program that asked.
 */
@RestController
class SignedInPage {

  @GetMapping(path = "/authorized", produces = "text/plain;charset=UTF-8")
  String authorized() {
    return "已登录 · You are signed in. For a token on the command line: deploy/local/token officer\n";
  }
}
