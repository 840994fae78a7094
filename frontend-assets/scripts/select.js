// Ticks every box of a name, and unticks them when all are; the button is shown only where there is a script to answer it.
const boxes = (name) => [...document.querySelectorAll(`input[type="checkbox"][name="${name}"]`)];

function show() {
  for (const button of document.querySelectorAll("[data-select-all][hidden]")) button.hidden = false;
  for (const button of document.querySelectorAll("[data-copy][hidden]")) button.hidden = !navigator.clipboard;
}

document.addEventListener("click", async ({ target }) => {
  const all = target.closest?.("[data-select-all]");
  if (all) {
    const found = boxes(all.dataset.selectAll);
    const mark = found.some((box) => !box.checked);
    for (const box of found) box.checked = mark;
  }
  const copy = target.closest?.("[data-copy]");
  if (copy) {
    await navigator.clipboard.writeText(document.getElementById(copy.dataset.copy).textContent);
    copy.textContent = copy.dataset.copied;
  }
});
document.addEventListener("htmx:afterSettle", show);
show();
