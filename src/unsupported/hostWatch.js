// Watches over the start of the pane from before Office.js, which may never come: then no later script of the page runs. The pane
// tells it what came. Without an answer the page is loaded once more, and after that says what to do. ES5, as beforeOffice.js.
(function (window) {
  'use strict';
  var root = window.document.documentElement;
  // The loader gives each of its scripts 10 s and the page 20 s to call Office.onReady: what hasn't come after both won't.
  var MILLISECONDS = 30000;
  var MARK = 'kaohe.loadedAgain';
  var timer = window.setTimeout(function () {
    failed('no-answer');
  }, MILLISECONDS);

  /** True once, as long as the page stays without an answer. Where nothing can be remembered never: it would go round and round. */
  function mayLoadAgain() {
    try {
      var storage = window.sessionStorage;
      if (storage.getItem(MARK)) return false;
      storage.setItem(MARK, '1');
      return storage.getItem(MARK) === '1';
    } catch (refused) {
      return false;
    }
  }

  /** what: no-answer, elsewhere (outside of Excel) or no-script (Office.js can't be loaded); the page has the words for each. */
  function failed(what) {
    window.clearTimeout(timer);
    if (mayLoadAgain()) window.location.reload();
    else root.setAttribute('data-start', what);
  }

  window.kaoheStart = {
    failed: failed,
    /** A defect: loading again would bring it again. */
    broken: function (message) {
      window.clearTimeout(timer);
      root.setAttribute('data-start', 'broken');
      var place = window.document.getElementById('start-broken');
      if (place) place.textContent = message;
    },
    /** Excel has answered, if only after it was given up. */
    arrived: function () {
      window.clearTimeout(timer);
      root.removeAttribute('data-start');
      try {
        window.sessionStorage.removeItem(MARK);
      } catch (refused) {
        // Nothing was remembered.
      }
    },
  };
})(window);
