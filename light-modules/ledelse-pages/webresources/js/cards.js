/* Draws the next card without loading the page anew. Without this script the same links load the page. */
(function () {
  'use strict';

  document.querySelectorAll('[data-print]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () { window.print(); });
  });

  var draw = document.getElementById('traek');
  if (!draw || !window.fetch || !window.DOMParser) {
    return;
  }

  function swap(page) {
    var fresh = page.getElementById('traek');
    draw.replaceChildren.apply(draw, Array.from(fresh.childNodes));
    document.title = page.title;
    document.querySelectorAll('header a[hreflang]').forEach(function (link) {
      var same = page.querySelector('header a[hreflang="' + link.hreflang + '"]');
      if (same) {
        link.setAttribute('href', same.getAttribute('href'));
      }
    });
  }

  function show(page) {
    var still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    var done = document.startViewTransition && !still
      ? document.startViewTransition(function () { swap(page); }).updateCallbackDone
      : Promise.resolve(swap(page));
    return done.then(function () {
      var card = document.getElementById('kort');
      if (card) {
        card.focus({ preventScroll: true });
        draw.scrollIntoView({ block: 'nearest' });
      }
    });
  }

  var latest = 0;
  function load(address, remember) {
    var mine = ++latest;
    fetch(address, { credentials: 'same-origin' }).then(function (answer) {
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      return answer.text();
    }).then(function (text) {
      var page = new DOMParser().parseFromString(text, 'text/html');
      if (!page.getElementById('traek')) {
        throw new Error('no card');
      }
      if (mine !== latest) {
        return undefined;
      }
      if (remember) {
        history.pushState({ card: true }, '', address);
      }
      return show(page);
    }).catch(function () { window.location.assign(address); });
  }

  draw.addEventListener('click', function (event) {
    var link = event.target.closest('a[rel~="nofollow"]');
    if (link && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      load(link.href, true);
    }
  });

  window.addEventListener('popstate', function () { load(window.location.href, false); });
}());
