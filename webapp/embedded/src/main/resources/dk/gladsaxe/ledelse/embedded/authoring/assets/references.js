/**
 * References: search as you type in the place of each list, as the editable combobox of the ARIA Authoring Practices,
 * and a small form for something that does not exist yet.
 */

import {post} from './authoring.js';

const TEXTS = document.getElementById('field-texts').dataset;
const PAUSE = 150;
let made = 0;

function element(name, properties, ...content) {
  const fresh = Object.assign(document.createElement(name), properties);
  fresh.append(...content);
  return fresh;
}

function enhance(box) {
  const select = box.querySelector('select');
  made += 1;
  const input = element('input', {type: 'text', id: select.id, autocomplete: 'off', className: 'combo-text'});
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  for (const name of ['aria-describedby', 'aria-invalid', 'aria-required', 'lang']) {
    if (select.hasAttribute(name)) {
      input.setAttribute(name, select.getAttribute(name));
    }
  }
  const list = element('ul', {id: 'combo-' + made, className: 'combo-list', hidden: true});
  list.setAttribute('role', 'listbox');
  const label = document.querySelector(`label[for="${CSS.escape(select.id)}"]`);
  if (label) {
    list.setAttribute('aria-label', label.textContent.trim());
  }
  input.setAttribute('aria-controls', list.id);
  input.placeholder = TEXTS.detailSearch;
  const status = element('p', {className: 'visually-hidden'});
  status.setAttribute('role', 'status');
  const clear = element('button', {type: 'button', className: 'quiet combo-clear', textContent: '✕'});
  clear.setAttribute('aria-label', TEXTS.detailClear);
  const open = element('a', {textContent: TEXTS.detailOpen, target: '_blank'});
  const actions = element('p', {className: 'combo-actions'}, open);
  select.removeAttribute('id');
  select.hidden = true;
  for (const plain of box.querySelectorAll('[data-plain]')) {
    plain.remove();
  }
  box.classList.add('combo');
  box.append(element('div', {className: 'combo-line'}, input, clear, list), actions, status);

  let options = [];
  let active = -1;
  let asked = 0;
  let waiting;

  const chosen = () => select.value ? select.selectedOptions[0].textContent.trim() : '';
  const show = () => {
    input.value = chosen();
    clear.hidden = !select.value;
    open.hidden = !select.value || !box.dataset.app;
    open.href = TEXTS.detailApps + '/' + box.dataset.app + '/items/' + select.value;
  };
  const close = () => {
    asked += 1;
    clearTimeout(waiting);
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const activate = place => {
    active = place;
    [...list.querySelectorAll('[role="option"]')].forEach((each, number) => {
      each.setAttribute('aria-selected', String(number === place));
      if (number === place) {
        input.setAttribute('aria-activedescendant', each.id);
        each.scrollIntoView({block: 'nearest'});
      }
    });
  };
  const take = option => {
    if (![...select.options].some(each => each.value === option.value)) {
      select.append(new Option(option.label, option.value));
    }
    select.value = option.value;
    close();
    show();
    select.dispatchEvent(new Event('input', {bubbles: true}));
  };
  const search = async words => {
    const number = ++asked;
    const response = await fetch(TEXTS.detailFind + '/' + box.dataset.workspace + '?' + new URLSearchParams({q: words}));
    if (!response.ok || number !== asked) {
      return;
    }
    const found = await response.json();
    if (number !== asked || document.activeElement !== input) {
      return;
    }
    options = found.items;
    list.replaceChildren(...options.map((option, place) => {
      const item = element('li', {id: list.id + '-' + place}, element('span', {textContent: option.label}), element('small', {textContent: option.detail}));
      item.setAttribute('role', 'option');
      item.setAttribute('aria-selected', 'false');
      item.addEventListener('mousedown', event => { event.preventDefault(); take(option); });
      return item;
    }));
    active = -1;
    input.removeAttribute('aria-activedescendant');
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    status.textContent = found.total === 0 ? TEXTS.detailNoHits
      : TEXTS.detailHits.replace('{0}', found.total);
    box.classList.toggle('none', found.total === 0);
  };
  const opening = step => search(input.value === chosen() ? '' : input.value)
    .then(() => { if (options.length) { activate(step > 0 ? 0 : options.length - 1); } });

  input.addEventListener('input', event => {
    event.stopPropagation();
    clearTimeout(waiting);
    waiting = setTimeout(() => search(input.value), PAUSE);
  });
  input.addEventListener('click', () => { if (list.hidden) { search(input.value === chosen() ? '' : input.value); } });
  input.addEventListener('keydown', event => {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step && event.altKey && step < 0) {
      event.preventDefault();
      close();
    } else if (step && list.hidden) {
      event.preventDefault();
      opening(step);
    } else if (step) {
      event.preventDefault();
      activate((active + step + options.length + (active < 0 && step < 0 ? 1 : 0)) % options.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (!list.hidden && active >= 0) {
        take(options[active]);
      }
    } else if (event.key === 'Escape' && (!list.hidden || input.value !== chosen())) {
      event.preventDefault();
      event.stopPropagation();
      close();
      input.value = chosen();
    }
  });
  input.addEventListener('blur', () => {
    close();
    box.classList.remove('none');
    if (input.value.trim() === '' && select.value) {
      take({value: '', label: ''});
    } else {
      show();
    }
  });
  clear.addEventListener('click', () => { take({value: '', label: ''}); input.focus(); });
  if (box.dataset.app && !box.closest('dialog')) {
    let typed = '';
    const create = element('button', {type: 'button', className: 'quiet', textContent: TEXTS.detailCreate});
    create.setAttribute('aria-haspopup', 'dialog');
    create.addEventListener('pointerdown', () => { typed = input.value === chosen() ? '' : input.value; });
    create.addEventListener('click', () => { quick(box.dataset.app, typed, take, input); typed = ''; });
    actions.append(create);
  }
  show();
}

/** The fields that something new needs, in a dialog. */
async function quick(app, title, take, opener) {
  const heading = element('h2', {id: 'quick-heading', textContent: TEXTS.detailCreate});
  const body = element('div', {});
  const dialog = element('dialog', {className: 'quick'}, element('div', {className: 'dialog-head'}, heading), body);
  dialog.setAttribute('aria-labelledby', heading.id);
  const address = TEXTS.detailApps + '/' + app + '/quick';
  const put = html => {
    body.innerHTML = html;
    for (const each of body.querySelectorAll('[id], [for], [aria-describedby]')) {
      for (const name of ['id', 'for', 'aria-describedby']) {
        if (each.hasAttribute(name)) {
          each.setAttribute(name, each.getAttribute(name).split(' ').map(id => 'quick-' + id).join(' '));
        }
      }
    }
    body.dispatchEvent(new CustomEvent('ledelse:added', {bubbles: true}));
    const first = body.querySelector('[aria-invalid]:not([hidden])')
      || body.querySelector('input:not([type="hidden"]), textarea, select:not([hidden])');
    first?.focus();
  };
  body.addEventListener('input', event => event.stopPropagation());
  body.addEventListener('click', event => { if (event.target.matches('[data-close]')) { dialog.close(); } });
  body.addEventListener('submit', async event => {
    event.preventDefault();
    const response = await post(address, new URLSearchParams(new FormData(event.target)));
    if (response.status === 201) {
      const answer = await response.json();
      dialog.close();
      take(answer);
    } else {
      put(await response.text());
    }
  });
  dialog.addEventListener('close', () => { dialog.remove(); opener.focus(); });
  document.body.append(dialog);
  dialog.showModal();
  const response = await fetch(address + '?' + new URLSearchParams({title}));
  put(await response.text());
}

function all(root) {
  for (const box of root.querySelectorAll('[data-reference="link"]:not(.combo)')) {
    enhance(box);
  }
}

all(document);
document.addEventListener('ledelse:added', event => all(event.target));
