/** Menus made of details: Escape, a click elsewhere and leaving them close them. They work without this script. */

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
for (const menu of menus) {
  menu.addEventListener('focusout', event => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) {
      menu.open = false;
    }
  });
}
