[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#import "/ledelse-pages/templates/macros/picture.ftl" as picture]
[#-- Parts of a framework that its front page, its edition page and its poster share. --]

[#macro view framework]
[#if texts.filled(framework.leadershipView())]
<section class="ledelse-view" aria-labelledby="ledelsessyn">
  <h2 id="ledelsessyn">${i18n["ledelse-pages.view"]}</h2>
  <p>[@texts.inline framework.leadershipView() /]</p>
</section>
[/#if]
[/#macro]

[#macro principles framework]
[#if framework.principles()?has_content]
<section class="ledelse-principles" aria-labelledby="principper">
  <h2 id="principper">[#if texts.filled(framework.principlesLeadIn())][@texts.inline framework.principlesLeadIn() /][#else]${i18n["ledelse-pages.visitors.principles"]}[/#if]</h2>
  <ol>
    [#list framework.principles() as principle]<li>[@texts.inline principle.text() /]</li>[/#list]
  </ol>
</section>
[/#if]
[/#macro]

[#-- Picture and list side by side, or one above the other. --]
[#macro relations framework]
[#local items = ledelsefn.relations(framework)]
[#if items?has_content]
<section class="ledelse-compass" aria-labelledby="relationer">
  <h2 id="relationer">${i18n["ledelse-pages.relations"]}</h2>
  [@picture.relations items i18n["ledelse-pages.visitors.picture"] /]
  <ul>
    [#list items as relation]
    <li class="ledelse-tone-${relation.colour().key()}">
      <h3><a href="${addresses.relation(relation)}">[@texts.inline relation.title() /]</a></h3>
      [#if texts.filled(relation.tagline())]<p>[@texts.inline relation.tagline() /]</p>[/#if]
    </li>
    [/#list]
  </ul>
</section>
[/#if]
[/#macro]

[#-- What the front page of an edition shows below its heading; what is nested stands below the picture. --]
[#macro front framework]
[@relations framework /]
[#nested]
[@view framework /]
[#if texts.filled(framework.introduction()) || framework.principles()?has_content]
<div class="ledelse-columns">
  [#if texts.filled(framework.introduction())]
  <section aria-labelledby="om">
    <h2 id="om">${i18n["ledelse-pages.visitors.about"]}</h2>
    [@texts.rich framework.introduction() /]
  </section>
  [/#if]
  [@principles framework /]
</div>
[/#if]
[/#macro]

[#macro heading framework]
<h1>[@texts.inline framework.title() /]</h1>
[#if framework.edition()?has_content]<p class="ledelse-meta">${i18n["ledelse-pages.edition"]} ${framework.edition()}</p>[/#if]
[/#macro]
