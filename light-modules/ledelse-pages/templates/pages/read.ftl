[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/layout.ftl" as layout]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#import "/ledelse-pages/templates/macros/blocks.ftl" as blocks]
[#import "/ledelse-pages/templates/macros/editions.ftl" as editions]
[#import "/ledelse-pages/templates/macros/frameworks.ftl" as frameworks]
[#import "/ledelse-pages/templates/macros/picture.ftl" as picture]
[#assign asked = ctx.edition!""]
[#assign framework = asked?has_content?then(editions.named(asked), ledelsefn.framework()!)]
[#if framework?has_content]
[#assign current = editions.state(framework) == "current"]
[#assign own = addresses.readEdition(framework)?remove_beginning(addresses.base())]
[@layout.page title=framework.title().text(texts.language) suffix=asked?has_content?then(own, "/laes")
    canonical=current?then("/laes", own) section=current?then("read", "") styles=["poster"]]
  [@editions.notice framework /]
  <p class="ledelse-hint">${i18n["ledelse-pages.visitors.read.hint"]}</p>
  <article class="ledelse-poster">
    <header>
      [@frameworks.heading framework /]
      [@texts.rich framework.introduction() /]
      <div class="ledelse-poster-picture">[@picture.relations ledelsefn.relations(framework) i18n["ledelse-pages.visitors.picture"] /]</div>
    </header>
    <div class="ledelse-poster-core">
      [@frameworks.view framework /]
      [@frameworks.principles framework /]
    </div>
    <div class="ledelse-poster-relations">
      [#list ledelsefn.relations(framework) as relation]
      <section class="ledelse-tone-${relation.colour().key()}" aria-labelledby="relation-${relation?counter}">
        [@picture.emblem relation /]
        <h2 id="relation-${relation?counter}">[@texts.inline relation.title() /]</h2>
        [#if texts.filled(relation.tagline())]<p class="ledelse-lead">[@texts.inline relation.tagline() /]</p>[/#if]
        [@texts.rich relation.introduction() /]
        [@blocks.focusPoints framework=framework points=ledelsefn.focusPoints(relation) /]
      </section>
      [/#list]
    </div>
  </article>
[/@layout.page]
[#elseif asked?has_content]
[@layout.notFound /]
[#else]
[#assign page = cmsfn.decode(content)]
[@layout.page title=page.title!page.@name suffix="/laes" section="read"]
  [@layout.opening page /]
  <p class="ledelse-lead">${i18n["ledelse-pages.noFramework"]}</p>
[/@layout.page]
[/#if]
