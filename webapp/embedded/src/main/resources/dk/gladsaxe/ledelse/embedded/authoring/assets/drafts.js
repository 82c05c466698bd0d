/** Keeps what is being written on the server, a moment after each change, in case the browser or the machine dies. */

import {formKey, renewFormKey} from './authoring.js';

const PAUSE = 2000;
const AGAIN = 10000;
const LOGGED_OUT = 401;
const OLD_KEY = 403;
const form = document.querySelector('[data-form][data-draft]');
const state = document.querySelector('[data-draft-state]');
const lost = document.querySelector('[data-draft-lost]');
let waiting;
let pending = false;
let stopped = false;
let sending = new AbortController();

/** The same words are not read out again. */
function say(words) {
  if (state.textContent !== words) {
    state.textContent = words;
  }
}

function warn(loggedOut) {
  const words = loggedOut ? lost.dataset.loggedOut : lost.dataset.unreachable;
  if (lost.hidden || lost.firstElementChild.textContent !== words) {
    lost.hidden = false;
    lost.firstElementChild.textContent = words;
    lost.querySelector('a').hidden = !loggedOut;
  }
  say('');
}

/** What could not be kept is tried again, and at once when she comes back from logging in. */
function again(loggedOut) {
  pending = true;
  warn(loggedOut);
  clearTimeout(waiting);
  waiting = setTimeout(keep, AGAIN);
}

function send(last) {
  return fetch(form.dataset.draft, {
    method: 'POST',
    headers: {'X-Form-Key': formKey},
    body: new URLSearchParams(new FormData(form)),
    keepalive: last,
    signal: last ? undefined : sending.signal,
  });
}

async function keep(last = false) {
  clearTimeout(waiting);
  if (!pending || stopped) {
    return;
  }
  pending = false;
  sending.abort();
  sending = new AbortController();
  try {
    let response = await send(last);
    if (response.status === OLD_KEY) {
      await renewFormKey();
      response = await send(last);
    }
    if (response.status === LOGGED_OUT) {
      again(true);
      return;
    }
    lost.hidden = true;
    say(response.ok
      ? state.dataset.kept.replace('{0}', new Date().toLocaleTimeString(document.documentElement.lang, {hour: '2-digit', minute: '2-digit'}))
      : state.dataset.failed);
  } catch (error) {
    if (error.name !== 'AbortError') {
      again(false);
    }
  }
}

if (form) {
  form.addEventListener('input', () => {
    pending = true;
    clearTimeout(waiting);
    waiting = setTimeout(keep, PAUSE);
  });
  window.addEventListener('focus', () => { if (!lost.hidden) { keep(); } });
  form.addEventListener('submit', () => { stopped = true; clearTimeout(waiting); sending.abort(); });
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') { keep(true); } });
}
