// A button for each block of lines, for those who can have one: the lines may always be marked and copied by hand.
for (const snippet of document.querySelectorAll("[data-copy]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "ds-button";
  button.dataset.variant = "secondary";
  button.dataset.size = "sm";
  button.textContent = snippet.dataset.copy;
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(snippet.querySelector("code").textContent);
    button.textContent = snippet.dataset.copied;
    setTimeout(() => (button.textContent = snippet.dataset.copy), 2000);
  });
  if (navigator.clipboard) snippet.prepend(button);
}
