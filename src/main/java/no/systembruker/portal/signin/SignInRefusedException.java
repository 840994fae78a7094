package no.systembruker.portal.signin;

import org.springframework.security.core.AuthenticationException;

/** ID-porten has answered, and we do not let the answer in. */
class SignInRefusedException extends AuthenticationException {

    private final SignInProblem problem;

    SignInRefusedException(SignInProblem problem) {
        super("Sign-in refused: " + problem);
        this.problem = problem;
    }

    SignInProblem problem() {
        return problem;
    }
}
