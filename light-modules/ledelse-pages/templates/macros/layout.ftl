[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]

[#-- The frame of every page. suffix is the rest of the address after the framework's page, for the language links;
     canonical is that of the address the page is known by; styles and scripts name files of webresources. --]
[#macro page title suffix="" section="" area=true canonical=suffix styles=[] scripts=[]]
[#local framework = ledelsefn.framework()!]
[#local main]
    [#nested]
    [#if area][@cms.area name="main" /][/#if]
[/#local]
[#local foot]
[#if framework?has_content && framework.contact().isPresent()]
<footer class="ledelse-footer">
  <div class="ledelse-wrap">
    [@contact framework.contact().get() /]
  </div>
</footer>
[/#if]
[/#local]
<!DOCTYPE html>
<html lang="${cmsfn.language()}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title}[#if suffix?has_content && framework?has_content] – ${framework.title().text(texts.language)}[/#if]</title>
  <link rel="canonical" href="${addresses.base() + canonical}">
  [#list ["tokens", "theme", "ledelse", "framework", "components"] + styles as name]
  <link rel="stylesheet" href="${ctx.contextPath}/.resources/ledelse-pages/webresources/css/${name}.css">
  [/#list]
  [#list scripts as name]
  <script src="${ctx.contextPath}/.resources/ledelse-pages/webresources/js/${name}.js" defer></script>
  [/#list]
  [@cms.page /]
</head>
<body>
<a class="ledelse-skip" href="#indhold">${i18n["ledelse-pages.skip"]}</a>
<header class="ledelse-header">
  <div class="ledelse-wrap">
    <nav aria-label="${i18n["ledelse-pages.navigation"]}">
      <ul class="ledelse-menu">
        <li>[@entry address=addresses.base() label="home" current=(section == "home") /]</li>
        <li>[@entry address=addresses.read() label="visitors.read" current=(section == "read") /]</li>
        <li>[@entry address=addresses.stories() label="stories" current=(section == "stories") /]</li>
        <li>[@entry address=addresses.questions() label="questions" current=(section == "questions") /]</li>
        <li>[@entry address=addresses.cards() label="cards" current=(section == "cards") /]</li>
        <li>[@entry address=addresses.search() label="search" current=(section == "search") /]</li>
      </ul>
    </nav>
    <nav aria-label="${i18n["ledelse-pages.languages"]}">
      <ul class="ledelse-menu">
        [#list addresses.languages() as language, home]
        <li><a href="${home + suffix}" lang="${language}" hreflang="${language}"[#if language == cmsfn.language()] aria-current="true"[/#if]>${i18n["ledelse-pages.language." + language]}</a></li>
        [/#list]
      </ul>
    </nav>
  </div>
</header>
<main id="indhold">
  <div class="ledelse-wrap">
    [@texts.notice main + foot /]
    ${main}
  </div>
</main>
${foot}
</body>
</html>
[/#macro]

[#macro entry address label current]
<a href="${address}"[#if current] aria-current="page"[/#if]>${i18n["ledelse-pages." + label]}</a>[#t]
[/#macro]

[#macro contact value]
<h2>${i18n["ledelse-pages.contact"]}</h2>
<address>
  <span>${value.organisation()}</span>
  [#if texts.filled(value.unit())]<span>[@texts.inline value.unit() /]</span>[/#if]
  [#list value.address() as line]<span>${line}</span>
  [/#list]
</address>
<p>
  [#if value.email()?has_content]<a href="mailto:${value.email()}">${value.email()}</a>[/#if]
  [#if value.phone()?has_content]<a href="tel:${value.phone()?replace("[^0-9+]", "", "r")}">${value.phone()}</a>[/#if]
</p>
[/#macro]

[#-- The heading and introduction that editors gave a page. --]
[#macro opening page]
<h1>[#if page.title?has_content][@texts.own page "title" /][#else]${page.@name}[/#if]</h1>
[#if page.introduction?has_content]<p class="ledelse-lead">[@texts.own page "introduction" /]</p>[/#if]
[/#macro]

[#-- A link to the page above; its label is what is nested. --]
[#macro above address]
<p class="ledelse-breadcrumb"><a href="${address}">[#nested]</a></p>
[/#macro]

[#-- What stands where the address names something that is not there (any more); editors can still fill the area. --]
[#macro notFound]
  [#if (ctx.response.setStatus)??]
    [#local done = ctx.response.setStatus(404)!]
  [/#if]
  [@page title=i18n["ledelse-pages.notFound"] area=cmsfn.isEditMode()]
    <h1>${i18n["ledelse-pages.notFound"]}</h1>
    <p class="ledelse-lead">${i18n["ledelse-pages.notFound.text"]}</p>
    <p><a href="${addresses.base()}">${i18n["ledelse-pages.home"]}</a></p>
  [/@page]
[/#macro]
