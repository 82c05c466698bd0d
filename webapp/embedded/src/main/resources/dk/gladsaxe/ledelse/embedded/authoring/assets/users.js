/** Copies a link, shows the field for a password only where one is to be chosen, and goes to what is wrong. */

for (const button of document.querySelectorAll('[data-copy]')) {
  const source = document.getElementById(button.dataset.copy);
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(source.value);
    button.closest('section').querySelector('[data-said]').textContent = button.dataset.copied;
  });
  source.addEventListener('focus', () => source.select());
}

const choices = document.querySelectorAll('input[name="access"]');
const field = document.querySelector('[data-only-password]');
function show() {
  field.hidden = document.querySelector('input[name="access"]:checked').value !== 'password';
}
if (field) {
  choices.forEach(choice => choice.addEventListener('change', show));
  show();
}

document.getElementById('faults')?.focus();
