// jsdom with fewer styles. Nothing is laid out or painted here, so of a browser's own styles only those count that hide
// something or tell blocks of text from words in a line. Every look for a role asks for the style of many elements, and jsdom
// tries each rule there is and works out twelve colours: that took a fifth of the time.
const { createRequire } = require("node:module");

const requireFromEnvironment = createRequire(require.resolve("jest-environment-jsdom"));
const requireFromJsdom = createRequire(requireFromEnvironment.resolve("jsdom"));

/** The rules of a style sheet that say how elements are displayed: those of element names in one rule for each way. */
function displayRules(sheet) {
  const names = new Map();
  const others = [];
  for (const [, selector, declarations] of sheet.matchAll(/([^{};]+)\{([^{}]*)\}/g)) {
    const display = /display: *[\w-]+/.exec(declarations)?.[0];
    if (display === undefined) continue;
    if (/^[\w\s,]+$/.test(selector)) names.set(display, [...(names.get(display) ?? []), selector.trim()]);
    else others.push(`${selector.trim()} { ${display} }`);
  }
  return [...[...names].map(([display, list]) => `${list.join(", ")} { ${display} }`), ...others].join("\n");
}

const sheetPath = requireFromJsdom.resolve("./jsdom/browser/default-stylesheet.js");
const sheet = requireFromJsdom(sheetPath).replace(/\/\*[^]*?\*\//g, "");
requireFromJsdom.cache[sheetPath].exports = displayRules(sheet);

const { propertiesWithResolvedValueImplemented: resolved } = requireFromJsdom(
  "./jsdom/living/helpers/style-rules.js",
);
for (const property of Object.keys(resolved)) if (property.endsWith("color")) delete resolved[property];

// Its classes depend on each other, and can be loaded one by one only after all.
requireFromEnvironment("jsdom");

// jsdom walks through the page for the field of each label; the document knows its elements by their ids.
const { implementation: label } = requireFromJsdom("./jsdom/living/nodes/HTMLLabelElement-impl.js");
const { isLabelable } = requireFromJsdom("./jsdom/living/helpers/form-controls.js");
const walked = Object.getOwnPropertyDescriptor(label.prototype, "control").get;
Object.defineProperty(label.prototype, "control", {
  get() {
    const id = this.getAttributeNS(null, "for");
    const root = this.getRootNode({});
    if (id === null || id === "" || root.getElementById === undefined) return walked.call(this);
    const field = root.getElementById(id);
    return field !== null && isLabelable(field) ? field : null;
  },
});

module.exports = require("jest-environment-jsdom");
