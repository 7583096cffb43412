import { readFileSync } from "node:fs";
import { parse } from "acorn";

const script = readFileSync("src/pane/browser/old-browser.js", "utf8");

/** Runs the script in a page like taskpane.html, in a browser with or without the pane's requirements. */
function run(isModern: boolean): { readonly words: HTMLElement; readonly link: HTMLAnchorElement } {
  document.body.innerHTML = `<div id="old-browser" hidden>Too old: <a id="old-browser-address"></a></div>`;
  const words = document.getElementById("old-browser");
  const link = document.querySelector("a");
  if (words === null || link === null) throw new Error("no such page");
  const { toSorted } = Array.prototype;
  const element = document.createElement("script");
  element.textContent = script;
  if (!isModern) Reflect.deleteProperty(Array.prototype, "toSorted");
  document.body.append(element);
  Object.defineProperty(Array.prototype, "toSorted", { value: toSorted, writable: true, configurable: true });
  return { words, link };
}

test("a browser too old for the pane shows the words of the page and its own address, without the host's query", () => {
  window.history.pushState({}, "", "/thi-dua/taskpane.html?tab=check&_host_Info=Excel$Win32");
  const { words, link } = run(false);
  expect(words.hidden).toBe(false);
  expect(link.href).toBe("http://localhost/thi-dua/taskpane.html");
  expect(link.textContent).toBe(link.href);
});

test("a browser of today shows none of it", () => {
  expect(run(true).words.hidden).toBe(true);
});

test("Internet Explorer 11 can read the script: it is ECMAScript 5", () => {
  const read = (code: string) => () => parse(code, { ecmaVersion: 5 });
  expect(read(script)).not.toThrow();
  expect(read(script.replace("var words", "const words"))).toThrow(/reserved/);
});
