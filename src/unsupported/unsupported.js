// Tells Excel that the page is there, or it would call the add-in broken after a while, and answers the buttons of the ribbon.
(function (window) {
  'use strict';
  var Office = window.Office;
  if (!Office) return;
  // The names stand in manifest.xml.
  var names = ['recalculate', 'prepare', 'clearMarks'];

  // A button has no page of its own: a dialog shows this one, where Excel has dialogs. On the web another window would have to be
  // allowed first.
  function explain(event) {
    function end() {
      event.completed();
    }
    if (!Office.context.requirements || !Office.context.requirements.isSetSupported('DialogApi', '1.1')) return end();
    Office.context.ui.displayDialogAsync(window.location.href.split(/[?#]/)[0], { height: 60, width: 35, displayInIframe: true }, end);
  }

  Office.onReady(function () {
    for (var i = 0; i < names.length; i++) Office.actions.associate(names[i], explain);
  });
})(window);
