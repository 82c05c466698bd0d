/** Tabs, language switch, several values in an order, and a guard for what is not saved. The form works without. */

const form = document.querySelector('[data-form]');

function tabs() {
  const list = form.querySelector('[data-tabs]');
  if (!list) {
    return;
  }
  const all = [...list.querySelectorAll('[role="tab"]')];
  const panel = tab => document.getElementById(tab.getAttribute('aria-controls'));
  const open = (tab, focus) => {
    for (const each of all) {
      const chosen = each === tab;
      each.setAttribute('aria-selected', String(chosen));
      each.tabIndex = chosen ? 0 : -1;
      panel(each).hidden = !chosen;
    }
    if (focus) {
      tab.focus();
    }
  };
  for (const tab of all) {
    panel(tab).setAttribute('role', 'tabpanel');
    panel(tab).setAttribute('aria-labelledby', tab.id);
    panel(tab).querySelector('h2').hidden = true;
    tab.addEventListener('click', () => open(tab));
    tab.addEventListener('keydown', event => {
      const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
      const ends = {Home: all[0], End: all[all.length - 1]}[event.key];
      const next = step ? all[(all.indexOf(tab) + step + all.length) % all.length] : ends;
      if (next) {
        event.preventDefault();
        open(next, true);
      }
    });
  }
  list.hidden = false;
  const faulty = form.querySelector('.faulty');
  open(all.find(tab => faulty && panel(tab).contains(faulty)) || all[0]);
  const show = id => {
    const target = id && document.getElementById(id);
    const holder = target && all.find(tab => panel(tab).contains(target));
    if (holder) {
      open(holder);
      language(target.closest('[data-language]')?.dataset.language);
      target.focus();
    }
  };
  for (const link of document.querySelectorAll('.summary a')) {
    link.addEventListener('click', event => { event.preventDefault(); show(link.hash.slice(1)); });
  }
  show(location.hash.slice(1));
}

function language(tag) {
  const group = form.querySelector('[data-languages]');
  const radio = group && tag !== undefined && [...group.querySelectorAll('input')].find(each => each.value === tag);
  if (radio) {
    radio.checked = true;
    for (const each of form.querySelectorAll('[data-language]')) {
      each.hidden = tag !== '' && each.dataset.language !== tag;
    }
  }
}

function languages() {
  const group = form.querySelector('[data-languages]');
  if (group) {
    group.hidden = false;
    group.addEventListener('change', event => language(event.target.value));
    language(group.querySelector('input:checked').value);
  }
}

/** Gives the parts the numbers of their places: the order of the parameters is that of the page. */
function renumber(several) {
  const path = several.dataset.several;
  [...several.querySelectorAll(':scope > ol > [data-one]')].forEach((one, place) => {
    const old = new RegExp('^' + path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') + '\\[[^\\]]*\\]');
    for (const control of one.querySelectorAll('[name]')) {
      control.name = control.name.replace(old, path + '[' + place + ']');
    }
  });
  room(several);
  several.dispatchEvent(new Event('input', {bubbles: true}));
}

/** Nothing more can be added than there may be, and one alone has no order. */
function room(several) {
  const all = several.querySelectorAll(':scope > ol > [data-one]');
  several.querySelector(':scope > p > [data-add]').hidden = all.length >= Number(several.dataset.most || Infinity);
  for (const button of several.querySelectorAll(':scope > ol > [data-one] > .order > :is([data-up], [data-down])')) {
    button.hidden = all.length < 2;
  }
}

let made = 0;

function several(set) {
  const list = set.querySelector(':scope > ol');
  const add = set.querySelector(':scope > p > [data-add]');
  add.addEventListener('click', () => {
    const fresh = set.querySelector(':scope > template').content.cloneNode(true).querySelector('[data-one]');
    made += 1;
    for (const each of fresh.querySelectorAll('[id], [for], [aria-describedby]')) {
      for (const name of ['id', 'for', 'aria-describedby']) {
        if (each.hasAttribute(name)) {
          each.setAttribute(name, each.getAttribute(name).replaceAll('NEW', 'n' + made));
        }
      }
    }
    list.append(fresh);
    one(set, fresh);
    language(form.querySelector('[data-languages] input:checked')?.value);
    fresh.dispatchEvent(new CustomEvent('ledelse:added', {bubbles: true}));
    renumber(set);
    [...fresh.querySelectorAll('input, select, textarea, button')].find(each => each.offsetParent).focus();
  });
  for (const each of list.querySelectorAll(':scope > [data-one]')) {
    one(set, each);
  }
  room(set);
  list.addEventListener('dragover', event => {
    const dragged = list.querySelector('.dragged');
    const over = event.target.closest('[data-one]');
    if (dragged && over && over.parentElement === list) {
      event.preventDefault();
      const box = over.getBoundingClientRect();
      over[event.clientY < box.top + box.height / 2 ? 'before' : 'after'](dragged);
    }
  });
}

function one(set, item) {
  const order = item.querySelector(':scope > .order');
  order.hidden = false;
  const move = (button, act) => order.querySelector(button).addEventListener('click', event => {
    act();
    renumber(set);
    event.currentTarget.isConnected ? event.currentTarget.focus() : set.querySelector('[data-add]').focus();
  });
  move('[data-up]', () => item.previousElementSibling?.before(item));
  move('[data-down]', () => item.nextElementSibling?.after(item));
  move('[data-remove]', () => item.remove());
  order.addEventListener('pointerdown', () => { item.draggable = true; });
  item.addEventListener('dragstart', event => {
    if (event.target === item) {
      event.dataTransfer.effectAllowed = 'move';
      item.classList.add('dragged');
    }
  });
  item.addEventListener('dragend', () => {
    item.classList.remove('dragged');
    item.draggable = false;
    renumber(set);
  });
}

const LONGEST_NAME = 80;
const LETTERS = {'æ': 'ae', 'ø': 'oe', 'å': 'aa', 'ß': 'ss'};

/** As the server makes names of titles. */
function nameOf(title) {
  const plain = title.toLowerCase().replace(/[æøåß]/g, letter => LETTERS[letter]).normalize('NFD')
    .replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return plain.length <= LONGEST_NAME ? plain : plain.slice(0, LONGEST_NAME).replace(/-[^-]*$/, '');
}

/** Something new that must have a name is named as it is called, until somebody writes another one. */
function naming() {
  const name = form.elements[form.dataset.named];
  const title = ['title', 'shortTitle', 'text'].map(each => form.elements[each]).find(Boolean);
  if (name?.getAttribute('aria-required') !== 'true' || !title || name.value !== nameOf(title.value)) {
    return;
  }
  let own = false;
  name.addEventListener('input', () => { own = name.value !== ''; });
  title.addEventListener('input', () => {
    if (!own) {
      name.value = nameOf(title.value);
    }
  });
}

let dirty = false;

function changed() {
  dirty = true;
}

function guard() {
  form.addEventListener('input', changed);
  form.addEventListener('submit', () => { dirty = false; });
  window.addEventListener('beforeunload', event => {
    if (dirty) {
      event.preventDefault();
    }
  });
}

for (const set of form.querySelectorAll('[data-several]')) {
  several(set);
}
languages();
tabs();
naming();
guard();
document.getElementById('faults')?.focus();
