// Light or dark: follows the system until the button is used; the choice is a cookie, so that pages arrive in it.
export function startTheme() {
  document.addEventListener("click", event => {
    if (!event.target.closest("[data-theme-button]")) return;
    const root = document.documentElement;
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    const now = root.dataset.theme || (dark ? "dark" : "light");
    root.dataset.theme = now === "dark" ? "light" : "dark";
    document.cookie = `theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=lax`;
    document.dispatchEvent(new Event("shopkeeper:theme"));
  });
}
