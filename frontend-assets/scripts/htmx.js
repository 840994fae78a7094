import "htmx.org/dist/htmx.min.js";
