// Light or dark at once, and kept by the server without leaving the page.
const dark = matchMedia("(prefers-color-scheme: dark)");

function showing() {
  return document.documentElement.dataset.theme ?? (dark.matches ? "dark" : "light");
}

export function switchTheme(root = document) {
  for (const form of root.querySelectorAll("form[data-theme-switch]")) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const next = showing() === "dark" ? "light" : "dark";
      form.elements.theme.value = next;
      document.documentElement.dataset.theme = next;
      fetch(form.action, { method: "POST", body: new FormData(form), redirect: "manual" });
    });
  }
}

switchTheme();
