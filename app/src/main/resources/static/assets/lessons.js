// After a photo was taken there is room for the next one. Without this file each form takes one photo, and any number of files.
document.addEventListener("change", (event) => {
  const field = event.target;
  if (!("more" in field.dataset) || field.files.length === 0) return;
  const label = field.closest("label");
  if (label.nextElementSibling && label.nextElementSibling.querySelector("[data-more]")) return;
  const next = label.cloneNode(true);
  next.querySelector("input").value = "";
  label.after(next);
});
