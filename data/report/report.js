/* SPDX-License-Identifier: GPL-3.0-or-later */
'use strict';
(function () {
  document.documentElement.classList.add('js');

  document.addEventListener('DOMContentLoaded', function () {
    var list = document.getElementById('facts');
    var text = document.querySelector('.text');
    var filter = document.getElementById('filter');
    var state = document.getElementById('state');
    var kind = document.getElementById('kind');
    var count = document.getElementById('count');
    var facts = list ? Array.prototype.slice.call(list.children) : [];
    var first = document.querySelector('.first');
    var selected = null;

    if (!filter || !text)
      return;

    function number(fact) {
      return fact.id.slice(1);
    }

    /* Beside the draft: the fact moves to the top of its list, and the page as far as the words stay in sight. */
    function show(fact, words) {
      var isBeside = list.getBoundingClientRect().left > text.getBoundingClientRect().right;
      var over, room;

      if (!isBeside) {
        fact.scrollIntoView({ block: 'nearest' });
        return;
      }

      list.scrollTop += fact.getBoundingClientRect().top - list.getBoundingClientRect().top - 8;
      over = fact.getBoundingClientRect().bottom + 16 - window.innerHeight;
      room = list.parentNode.getBoundingClientRect().top;
      if (words)
        room = Math.min(room, words.getBoundingClientRect().top - 60);
      if (over > 0 && room > 0)
        window.scrollBy(0, Math.min(over, room));
    }

    function select(fact, fromText) {
      var words, i;

      if (selected)
        selected.classList.remove('sel');
      words = text.querySelectorAll('.on');
      for (i = 0; i < words.length; i++)
        words[i].classList.remove('on', 'exact');

      selected = fact;
      if (!fact)
        return;

      fact.classList.add('sel');
      if (fact.hidden) {
        state.value = 'all';
        kind.value = 'all';
        apply();
      }
      words = text.querySelectorAll('.w[data-f="' + number(fact) + '"]');
      for (i = 0; i < words.length; i++)
        words[i].classList.add('on');
      if (!fromText && words.length > 0)
        words[0].scrollIntoView({ block: 'center' });
      show(fact, words[0]);
      try {
        history.replaceState(null, '', '#' + fact.id);
      } catch (e) {
        /* A page that was opened from a place without an address of its own. */
      }
    }

    function apply() {
      var shown = 0;

      facts.forEach(function (fact) {
        var isState = state.value === 'all' || fact.dataset.state === state.value ||
                      (state.value === 'note' && fact.dataset.note === 'yes');
        var isKind = kind.value === 'all' || fact.dataset.kind === kind.value;

        fact.hidden = !(isState && isKind);
        shown += fact.hidden ? 0 : 1;
      });
      count.textContent = shown + ' / ' + facts.length;
    }

    function step(by) {
      var visible = facts.filter(function (fact) { return !fact.hidden; });
      var at = visible.indexOf(selected);

      if (visible.length === 0)
        return;
      at = at < 0 ? (by > 0 ? 0 : visible.length - 1) : at + by;
      select(visible[(at + visible.length) % visible.length], false);
    }

    function find(target) {
      var place = target.closest ? target.closest('[data-f]') : null;

      return place ? document.getElementById('f' + place.dataset.f) : null;
    }

    text.addEventListener('click', function (event) {
      var fact = find(event.target);

      if (!fact)
        return;
      event.preventDefault();
      select(fact, true);
    });

    if (first)
      first.addEventListener('click', function (event) {
        var fact = find(event.target);

        if (!fact)
          return;
        event.preventDefault();
        select(fact, false);
      });

    list.addEventListener('click', function (event) {
      var top = event.target.closest ? event.target.closest('.top') : null;

      if (!top)
        return;
      event.preventDefault();
      select(top.parentNode === selected ? null : top.parentNode, false);
    });

    document.addEventListener('keydown', function (event) {
      if (event.key === 'Escape')
        select(null, true);
    });

    state.addEventListener('change', apply);
    kind.addEventListener('change', apply);
    document.getElementById('previous').addEventListener('click', function () { step(-1); });
    document.getElementById('next').addEventListener('click', function () { step(1); });
    filter.hidden = false;
    apply();

    if (/^#f[0-9]+$/.test(location.hash))
      select(document.getElementById(location.hash.slice(1)), false);
  });
})();
