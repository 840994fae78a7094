package no.systembruker.api.problem;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.systembruker.api.ApiDoor;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Answers calls to the API that the server gives up while they are read, as when a body breaks off: it asks for the error page. */
@Configuration(proxyBeanMethods = false)
class BrokenCalls implements WebMvcConfigurer, HandlerInterceptor {

    private final ProblemWriter problems;

    BrokenCalls(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/error");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var isOurs = request.getDispatcherType() == DispatcherType.ERROR
                && ApiDoor.seemsMeant((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (isOurs) {
            problems.write(Problem.plain(HttpStatusCode.valueOf(response.getStatus())), response);
        }
        return !isOurs;
    }
}
