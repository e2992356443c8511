package org.waishi.platform.web.failure;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.waishi.platform.web.problem.Problems;

/** Tells as a problem what a filter or the servlet container refused. */
@RestController
public class ProblemErrorController implements ErrorController {

  private final Problems problems;

  public ProblemErrorController(Problems problems) {
    this.problems = problems;
  }

  @RequestMapping("${spring.web.error.path:${error.path:/error}}")
  ResponseEntity<Object> error(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    int code = status instanceof Integer known ? known : 404;
    return problems.answer(SpringFailures.ofStatus(code), request);
  }
}
