package no.systembruker.api.json;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Turns a body away whose type is a wildcard: the framework takes it for a fault of ours. */
public class NamedContentType implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotSupportedException {
        var type = request.getContentType();
        if (type != null && type.contains("*")) {
            throw new HttpMediaTypeNotSupportedException("The type of the body must be named");
        }
        return true;
    }
}
