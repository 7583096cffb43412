// Copied as it is, and written for Internet Explorer 11, which Excel 2016 and 2019 bring along. Shows the
// words of the page where the pane cannot run; taskpane.tsx then leaves them alone.
(function () {
  // The newest thing the pane needs of a browser (ECMAScript 2023, as tsconfig.json says).
  if (Array.prototype.toSorted) return;
  var words = document.getElementById("old-browser");
  var link = document.getElementById("old-browser-address");
  var address = location.protocol + "//" + location.host + location.pathname;
  link.href = address;
  link.textContent = address;
  words.removeAttribute("hidden");
})();
