// Runs after Office.js and before the pane.
(function (window) {
  'use strict';
  var kept = window.kaoheHistory;
  if (!kept) return;
  window.history.pushState = kept.pushState;
  window.history.replaceState = kept.replaceState;
  delete window.kaoheHistory;
})(window);
