[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/layout.ftl" as layout]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#import "/ledelse-pages/templates/macros/blocks.ftl" as blocks]
[#assign page = cmsfn.decode(content)]
[#assign framework = ledelsefn.framework()!]
[#if framework?has_content]
[@layout.page title=framework.title().text(cmsfn.language()) section="home"]
  <h1>[@texts.inline framework.title() /]</h1>
  [#if framework.edition()?has_content]<p class="ledelse-meta">${i18n["ledelse-pages.edition"]} ${framework.edition()}</p>[/#if]
  [#if page.introduction?has_content]<p class="ledelse-lead">[@texts.own page "introduction" /]</p>[/#if]
  [@texts.rich framework.introduction() /]
  [#if texts.filled(framework.leadershipView())]
  <section class="ledelse-view" aria-labelledby="ledelsessyn">
    <h2 id="ledelsessyn">${i18n["ledelse-pages.view"]}</h2>
    <p>[@texts.inline framework.leadershipView() /]</p>
  </section>
  [/#if]
  <h2>${i18n["ledelse-pages.relations"]}</h2>
  [@blocks.relationTeasers ledelsefn.relations(framework) /]
  [#if framework.principles()?has_content]
  <section aria-labelledby="principper">
    <h2 id="principper">[@texts.inline framework.principlesLeadIn() /]</h2>
    <ul class="ledelse-points">
      [#list framework.principles() as principle]<li>[@texts.inline principle.text() /]</li>[/#list]
    </ul>
  </section>
  [/#if]
[/@layout.page]
[#else]
[@layout.page title=page.title!page.@name section="home"]
  [@layout.opening page /]
  <p class="ledelse-lead">${i18n["ledelse-pages.noFramework"]}</p>
[/@layout.page]
[/#if]
