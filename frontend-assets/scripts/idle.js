// Whoever leaves a page alone for long is signed out. Some minutes before, the page says so and offers to stay; afterwards it
// says that it has happened, and takes what was written along through the sign-in, for the same person only. A use of one tab
// counts for all of them.
const LAST_USED = "last-used";
const WRITTEN = "written";
const MOST_WARNING = 5 * 60_000;
const LOOK_EVERY = 5_000;
const RENEWED_SHOWN = 8_000;

const idle = document.querySelector("[data-idle]");
if (idle) watch(idle, Number(idle.dataset.idle) * 1000);

function watch(part, limit) {
  const notice = part.querySelector("[role=status]");
  const warning = Math.min(MOST_WARNING, limit / 3);
  let state = "active";
  let focused = null;

  function stateNow() {
    const left = lastUsed() + limit - Date.now();
    if (left <= 0) return "ended";
    return left <= warning ? "warning" : "active";
  }

  function look() {
    const next = stateNow();
    const same = next === state || (next === "active" && state === "renewed");
    if (!same) become(next);
  }

  function become(next) {
    const hadFocus = notice.contains(document.activeElement);
    state = next;
    const template = part.querySelector(`template[data-idle-state=${next}]`);
    notice.replaceChildren(...(template ? [template.content.cloneNode(true)] : []));
    const end = notice.querySelector("[data-idle-end]");
    if (end) end.textContent = clock(lastUsed() + limit);
    if (hadFocus) (focused?.isConnected ? focused : document.querySelector("main")).focus();
  }

  async function stay() {
    const answer = await fetch("/session", { redirect: "manual", cache: "no-store" });
    if (answer.status === 204) {
      use();
      become("renewed");
      setTimeout(() => state === "renewed" && become("active"), RENEWED_SHOWN);
    } else if (answer.type === "opaqueredirect") {
      use(Date.now() - limit);
      look();
    }
  }

  notice.addEventListener("click", (event) => {
    if (event.target.closest("[data-idle-renew]")) stay().catch(() => {}); // without an answer, the warning stands
    const signIn = event.target.closest("[data-idle-sign-in]");
    if (signIn) keepWritten(new URL(signIn.href).searchParams.get("return"));
  });
  document.addEventListener("focusin", ({ target }) => {
    if (!notice.contains(target)) focused = target;
  });
  document.addEventListener("visibilitychange", look);
  document.addEventListener("htmx:afterRequest", (event) => event.detail.successful && use());
  window.addEventListener("storage", look);
  setInterval(look, LOOK_EVERY);
  use();
  bringBackWritten();
}

function use(when = Date.now()) {
  use.latest = when;
  try {
    localStorage.setItem(LAST_USED, String(when));
  } catch {
    // Where nothing may be stored, each tab counts for itself.
  }
}

function lastUsed() {
  try {
    return Math.min(Number(localStorage.getItem(LAST_USED) ?? use.latest), Date.now());
  } catch {
    return use.latest;
  }
}

function clock(time) {
  return new Date(time).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
}

/** The fields of our own forms that people write in, each by a name that it has on every showing of the page. */
function writtenFields() {
  const fields = document.querySelectorAll("main form[method=post] :is(textarea, input[type=text])");
  return [...fields].map((field) => [`${field.form.getAttribute("action")} ${field.name}`, field]);
}

function keepWritten(page) {
  const texts = writtenFields().map(([name, field]) => [name, field.value]);
  try {
    sessionStorage.setItem(WRITTEN, JSON.stringify({ reader: idle.dataset.idleReader, page, texts }));
  } catch {
    // Where nothing may be stored, it has to be written again.
  }
}

function bringBackWritten() {
  const { reader, page, texts } = JSON.parse(takeWritten() ?? "{}");
  if (reader !== idle.dataset.idleReader || page !== location.pathname + location.search) return;
  const fields = new Map(writtenFields());
  for (const [name, text] of texts) {
    const field = fields.get(name);
    if (!field || !text) continue;
    field.value = text;
    const folded = field.closest("details");
    if (folded) folded.open = true;
  }
}

function takeWritten() {
  try {
    const written = sessionStorage.getItem(WRITTEN);
    sessionStorage.removeItem(WRITTEN);
    return written;
  } catch {
    return null;
  }
}
