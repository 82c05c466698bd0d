/** Keeps what is being written on the server, a moment after each change, in case the browser or the machine dies. */

import {formKey} from './authoring.js';

const PAUSE = 2000;
const form = document.querySelector('[data-form][data-draft]');
const state = document.querySelector('[data-draft-state]');
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

async function keep(last) {
  clearTimeout(waiting);
  if (!pending || stopped) {
    return;
  }
  pending = false;
  sending.abort();
  sending = new AbortController();
  try {
    const response = await fetch(form.dataset.draft, {
      method: 'POST',
      headers: {'X-Form-Key': formKey},
      body: new URLSearchParams(new FormData(form)),
      keepalive: last,
      signal: last ? undefined : sending.signal,
    });
    say(response.ok
      ? state.dataset.kept.replace('{0}', new Date().toLocaleTimeString(document.documentElement.lang, {hour: '2-digit', minute: '2-digit'}))
      : state.dataset.failed);
  } catch (error) {
    if (error.name !== 'AbortError') {
      pending = true;
      say(state.dataset.failed);
    }
  }
}

if (form) {
  form.addEventListener('input', () => {
    pending = true;
    clearTimeout(waiting);
    waiting = setTimeout(keep, PAUSE);
  });
  form.addEventListener('submit', () => { stopped = true; clearTimeout(waiting); sending.abort(); });
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') { keep(true); } });
}
