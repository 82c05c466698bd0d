/** Menus made of details: Escape and a click elsewhere close them. They work without this script. */

const menus = [...document.querySelectorAll('details.more')];

document.addEventListener('keydown', event => {
  if (event.key === 'Escape') {
    for (const menu of menus.filter(each => each.open)) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  }
});
document.addEventListener('click', event => {
  for (const menu of menus.filter(each => each.open && !each.contains(event.target))) {
    menu.open = false;
  }
});
