import "./idle.js";
import "./print.js";
