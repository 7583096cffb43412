// Microsoft's rules for Office.js, without the rest of their plug-in: settings for React and Prettier, which nobody here loads.
// `overrides` of package.json leaves their 97 packages out.
module.exports = {
  meta: { name: "office-addins" },
  rules: require("eslint-plugin-office-addins/lib/rules").default,
};
