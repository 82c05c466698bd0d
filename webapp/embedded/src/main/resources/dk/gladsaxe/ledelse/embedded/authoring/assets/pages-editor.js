/**
 * Brings the areas and components in the frame and those in the list together: the frame shows bars with the same
 * actions, and each presses the button of the list. The list works without this script, and by keyboard alone.
 */

const frame = document.querySelector('[data-frame]');
const bars = new Map();

const listed = path => document.querySelector('[data-part="' + CSS.escape(path) + '"]');

/** The attributes of a marker, such as content="website:/a/b". */
function attributes(marker) {
  const holder = new DOMParser().parseFromString('<i ' + marker.replace(/^\s*cms:\w+/, '') + '></i>', 'text/html');
  return holder.body.firstElementChild;
}

function choose(path, scroll) {
  for (const each of document.querySelectorAll('[data-part].chosen')) {
    each.classList.remove('chosen');
  }
  listed(path)?.classList.add('chosen');
  for (const [at, bar] of bars) {
    bar.classList.toggle('ledelse-edit-chosen', at === path);
  }
  if (scroll && bars.has(path)) {
    center(bars.get(path));
  }
}

/** In the frame alone: were this page to move along, what is being pressed would slip away. */
function center(bar) {
  const view = frame.contentWindow;
  view.scrollTo({top: view.scrollY + bar.getBoundingClientRect().top - view.innerHeight / 2, behavior: 'instant'});
}

/** The control of the list that does this to the part itself, and not to one inside it. */
function control(part, act) {
  return [...part.querySelectorAll('[data-act="' + act + '"]')].find(each => each.closest('[data-part]') === part);
}

function button(page, bar, text, name, of) {
  const made = page.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.setAttribute('aria-label', name);
  made.disabled = of.disabled === true;
  made.addEventListener('click', event => {
    event.stopPropagation();
    of.tagName === 'SELECT' ? of.focus() : of.click();
  });
  bar.append(made);
}

function bar(page, path) {
  const part = listed(path);
  if (!part) {
    return null;
  }
  const made = page.createElement('div');
  const area = part.hasAttribute('data-area');
  made.className = 'ledelse-edit-bar' + (area ? ' ledelse-edit-area' : '');
  const name = page.createElement('span');
  name.className = 'ledelse-edit-name';
  name.textContent = part.querySelector(area ? 'h3' : '.part-label').textContent;
  made.append(name);
  for (const [act, sign] of [['edit', ''], ['up', '↑'], ['down', '↓'], ['delete', ''], ['add', '+']]) {
    const of = control(part, act);
    if (of) {
      const label = of.getAttribute('aria-label') || of.labels?.[0].textContent || of.textContent;
      button(page, made, sign || of.textContent, label, of);
    }
  }
  made.addEventListener('click', () => choose(path));
  bars.set(path, made);
  return made;
}

function mark() {
  const page = frame.contentDocument;
  if (!page || !page.body || page.querySelector('.ledelse-edit-bar')) {
    return;
  }
  const styles = page.createElement('link');
  styles.rel = 'stylesheet';
  styles.href = frame.dataset.frameStyles;
  page.head.append(styles);
  const markers = [];
  const walker = page.createTreeWalker(page.documentElement, NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) {
    if (/^\s*cms:(area|component)\s/.test(walker.currentNode.data)) {
      markers.push(walker.currentNode);
    }
  }
  for (const marker of markers) {
    const path = attributes(marker.data).getAttribute('content').replace(/^[^:]*:/, '');
    const made = bar(page, path);
    if (made) {
      marker.after(made);
    }
  }
  page.addEventListener('click', event => {
    if (!event.target.closest('.ledelse-edit-bar') && event.target.closest('a, button, input[type="submit"]')) {
      event.preventDefault();
    }
  }, true);
  page.addEventListener('submit', event => event.preventDefault(), true);
  arrive();
}

/** After an action the person goes on where it was done. */
function arrive() {
  const part = location.hash.startsWith('#part-') && document.getElementById(location.hash.slice(1));
  if (part) {
    choose(part.dataset.part, true);
  }
}

function post(values) {
  const form = document.querySelector('.part-actions').cloneNode(false);
  for (const [name, value] of Object.entries(values)) {
    const input = document.createElement('input');
    input.type = 'hidden';
    input.name = name;
    input.value = value;
    form.append(input);
  }
  form.hidden = true;
  document.body.append(form);
  form.submit();
}

/** Dragging does what the buttons do, and can take a component to another area. */
function dragging() {
  let dragged = null;
  for (const part of document.querySelectorAll('[data-movable]')) {
    part.draggable = true;
    part.addEventListener('dragstart', event => {
      if (event.target === part) {
        dragged = part;
        part.classList.add('dragged');
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', part.dataset.part);
      }
    });
    part.addEventListener('dragend', () => { part.classList.remove('dragged'); dragged = null; });
  }
  for (const area of document.querySelectorAll('[data-area]')) {
    area.addEventListener('dragover', event => {
      if (dragged && !dragged.contains(area)) {
        event.preventDefault();
      }
    });
    area.addEventListener('drop', event => {
      if (!dragged || dragged.contains(area)) {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      const own = [...area.querySelectorAll('[data-movable]')]
        .filter(each => each.parentElement.closest('[data-area]') === area && each !== dragged);
      const before = own.find(each => {
        const box = each.getBoundingClientRect();
        return event.clientY < box.top + box.height / 2;
      });
      const form = dragged.querySelector('.part-actions');
      post({
        formKey: form.elements.formKey.value, path: form.elements.path.value, node: dragged.dataset.part,
        revision: form.elements.revision.value, action: 'move', area: area.dataset.part,
        before: before ? before.dataset.part : '',
      });
    });
  }
}

if (frame) {
  frame.addEventListener('load', mark);
  if (frame.contentDocument?.readyState === 'complete' && frame.contentDocument.URL !== 'about:blank') {
    mark();
  }
  for (const part of document.querySelectorAll('[data-part]')) {
    part.addEventListener('focusin', event => {
      if (event.target.closest('[data-part]') === part) {
        choose(part.dataset.part, true);
      }
    });
  }
  dragging();
  const arrived = location.hash.startsWith('#part-') && document.getElementById(location.hash.slice(1));
  if (arrived) {
    arrived.focus();
  } else {
    document.querySelector('.flash')?.scrollIntoView({block: 'nearest'});
  }
}
