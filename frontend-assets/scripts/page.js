import "./idle.js";
import "./print.js";
import "./select.js";
