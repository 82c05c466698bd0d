/** Choosing a picture from the library, or bringing a new one, in the place of each list of pictures. */

import {post} from './authoring.js';

const TEXTS = document.getElementById('field-texts').dataset;
const MOST_BYTES = Number(TEXTS.picturesMost);
const PAUSE = 200;
let made = 0;

function element(name, properties, ...content) {
  const fresh = Object.assign(document.createElement(name), properties);
  fresh.append(...content);
  return fresh;
}

function enhance(box) {
  const select = box.querySelector('select');
  const id = select.id;
  const label = document.querySelector(`label[for="${CSS.escape(id)}"]`);
  made += 1;
  label.id = label.id || 'picture-label-' + made;
  label.removeAttribute('for');
  select.removeAttribute('id');
  select.hidden = true;
  box.querySelector('[data-plain]')?.remove();
  const picture = box.querySelector('img') || element('img', {className: 'picture', alt: ''});
  const name = element('p', {className: 'picture-name', id: 'picture-name-' + made});
  const problem = element('p', {className: 'problems', id: 'picture-problem-' + made});
  problem.setAttribute('role', 'alert');
  const choose = element('button', {type: 'button', className: 'secondary', id});
  choose.setAttribute('aria-haspopup', 'dialog');
  choose.setAttribute('aria-describedby', [name.id, problem.id, select.getAttribute('aria-describedby')].filter(Boolean).join(' '));
  const file = element('input', {type: 'file', accept: 'image/jpeg,image/png,image/gif', hidden: true});
  const bring = element('button', {type: 'button', className: 'secondary'}, TEXTS.picturesBring);
  const remove = element('button', {type: 'button', className: 'quiet'}, TEXTS.picturesRemove);
  const drop = element('p', {className: 'help'}, TEXTS.picturesDrop);
  box.setAttribute('role', 'group');
  box.setAttribute('aria-labelledby', label.id);
  box.classList.add('picture-field');
  box.append(picture, name, element('p', {className: 'actions'}, choose, file, bring, remove), drop, problem);

  const show = () => {
    const chosen = select.selectedOptions[0];
    const empty = !select.value;
    picture.hidden = empty;
    if (!empty) {
      picture.src = TEXTS.picturesAddress + '/' + select.value.replace(/^jcr:/, '') + '/thumbnail';
    }
    name.textContent = empty ? TEXTS.picturesNone : TEXTS.picturesChosen.replace('{0}', chosen.textContent.trim());
    choose.textContent = empty ? TEXTS.picturesChoose : TEXTS.picturesChooseOther;
    remove.hidden = empty;
  };
  const take = card => {
    if (![...select.options].some(option => option.value === card.value)) {
      select.append(new Option(card.label, card.value));
    }
    select.value = card.value;
    problem.textContent = '';
    describe(box, card.description);
    show();
    select.dispatchEvent(new Event('input', {bubbles: true}));
  };
  const upload = async chosen => {
    if (chosen.size > MOST_BYTES) {
      problem.textContent = TEXTS.picturesTooLarge.replace('{0}', chosen.name);
      return;
    }
    const form = new FormData();
    form.append('file', chosen);
    problem.textContent = '';
    name.textContent = TEXTS.picturesBringing;
    box.setAttribute('aria-busy', 'true');
    try {
      const response = await post(TEXTS.picturesAddress + '/upload', form, {Accept: 'application/json'});
      const answer = (response.headers.get('Content-Type') || '').startsWith('application/json') ? await response.json() : {};
      if (response.ok && answer.value) {
        take(answer);
        remove.focus();
      } else {
        show();
        problem.textContent = answer.problem || TEXTS.picturesFailed;
      }
    } catch {
      show();
      problem.textContent = TEXTS.picturesFailed;
    } finally {
      box.removeAttribute('aria-busy');
    }
  };
  picture.addEventListener('error', () => { picture.hidden = true; });
  choose.addEventListener('click', () => chooser(take, choose));
  bring.addEventListener('click', () => file.click());
  remove.addEventListener('click', () => { select.value = ''; show(); choose.focus(); select.dispatchEvent(new Event('input', {bubbles: true})); });
  file.addEventListener('change', () => { if (file.files[0]) { upload(file.files[0]); file.value = ''; } });
  box.addEventListener('dragover', event => { if (event.dataTransfer.types.includes('Files')) { event.preventDefault(); box.classList.add('over'); } });
  box.addEventListener('dragleave', () => box.classList.remove('over'));
  box.addEventListener('drop', event => {
    box.classList.remove('over');
    if (event.dataTransfer.files[0]) {
      event.preventDefault();
      upload(event.dataTransfer.files[0]);
    }
  });
  show();
}

/** The words beside a picture begin as what the library says of it, when nobody has written any. */
function describe(box, description) {
  const words = box.closest('.one')?.querySelector('textarea[name$="Alt"], input[name$="Alt"]');
  if (description && words && words.value.trim() === '') {
    words.value = description;
    words.dispatchEvent(new Event('input', {bubbles: true}));
  }
}

function chooser(take, opener) {
  const heading = element('h2', {id: 'chooser-heading', textContent: TEXTS.picturesChoose});
  const search = element('input', {type: 'search', id: 'chooser-search'});
  const label = element('label', {htmlFor: search.id, textContent: TEXTS.picturesSearch});
  const count = element('p');
  count.setAttribute('role', 'status');
  const list = element('ul', {className: 'pictures'});
  const more = element('button', {type: 'button', className: 'secondary', textContent: TEXTS.picturesMore});
  const close = element('button', {type: 'button', className: 'quiet', textContent: TEXTS.picturesClose});
  const dialog = element('dialog', {className: 'chooser'}, element('div', {className: 'dialog-head'}, heading, close), label, search, count, list, more);
  dialog.setAttribute('aria-labelledby', heading.id);
  let asked = 0;
  let page = 0;
  let waiting;
  const show = async () => {
    const number = ++asked;
    const response = await fetch(TEXTS.picturesAddress + '/find?' + new URLSearchParams({q: search.value, page}));
    if (!response.ok || number !== asked) {
      return;
    }
    const found = await response.json();
    if (page === 0) {
      list.replaceChildren();
    }
    for (const card of found.items) {
      const pick = element('button', {type: 'button', className: 'pick'}, element('img', {src: card.thumbnail, alt: '', loading: 'lazy'}), element('span', {textContent: card.label}));
      pick.addEventListener('click', () => { take(card); dialog.close(); });
      list.append(element('li', {}, pick));
    }
    count.textContent = (found.total === 1 ? TEXTS.picturesOne : TEXTS.picturesTotal).replace('{0}', found.total);
    more.hidden = list.childElementCount >= found.total;
  };
  const begin = () => { page = 0; show(); };
  search.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(begin, PAUSE); });
  search.addEventListener('keydown', event => { if (event.key === 'Enter') { event.preventDefault(); } });
  more.addEventListener('click', () => { page += 1; show(); });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => { dialog.remove(); opener.focus(); });
  document.body.append(dialog);
  dialog.showModal();
  search.focus();
  begin();
}

function all(root) {
  for (const box of root.querySelectorAll('[data-reference="asset"]:not(.picture-field)')) {
    enhance(box);
  }
}

all(document);
document.addEventListener('ledelse:added', event => all(event.target));
