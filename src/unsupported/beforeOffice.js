// The first script of every page. It must run in whatever engine Excel brings, Excel 2016 and 2019 bring Internet Explorer's, so it
// is ES5 and goes to the host as it is. An engine too old for the pane is sent to a page that says which Excel is needed.
(function (window) {
  'use strict';
  var isOldEngine = /Trident|MSIE|Edge\/\d/.test(window.navigator.userAgent);
  // Object.hasOwn came last of the features that the pane takes for granted.
  var hasAll = window.Promise && window.Object.hasOwn && 'noModule' in window.document.createElement('script');
  if (isOldEngine || !hasAll) {
    window.location.replace('unsupported.html' + window.location.search + window.location.hash);
    return;
  }
  // Office.js sets both to null; afterOffice.js puts them back.
  window.kaoheHistory = { pushState: window.history.pushState, replaceState: window.history.replaceState };
})(window);
