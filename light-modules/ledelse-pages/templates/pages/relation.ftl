[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/layout.ftl" as layout]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#import "/ledelse-pages/templates/macros/blocks.ftl" as blocks]
[#import "/ledelse-pages/templates/macros/editions.ftl" as editions]
[#import "/ledelse-pages/templates/macros/picture.ftl" as picture]
[#assign asked = ctx.edition!""]
[#assign framework = asked?has_content?then(editions.named(asked), ledelsefn.framework()!)]
[#if framework?has_content][#assign relation = ledelsefn.relation(framework, ctx.key!"")!][/#if]
[#if relation?has_content]
[#assign current = editions.state(framework) == "current"]
[#assign others = []]
[#list ledelsefn.relations(framework) as each][#if each.id() != relation.id()][#assign others = others + [each]][/#if][/#list]
[@layout.page title=relation.title().text(texts.language) suffix=addresses.relation(relation)?remove_beginning(addresses.base())]
  [@layout.above current?then(addresses.base(), addresses.edition(framework))][@texts.inline framework.title() /][/@layout.above]
  [@editions.notice framework relation.key() /]
  <div class="ledelse-tone-${relation.colour().key()}">
    <div class="ledelse-title">
      <div>
        <h1>[@texts.inline relation.title() /]</h1>
        [#if texts.filled(relation.tagline())]<p class="ledelse-lead">[@texts.inline relation.tagline() /]</p>[/#if]
      </div>
      [@picture.emblem relation /]
    </div>
    <div class="ledelse-columns">
      [#if relation.image().isPresent() || texts.filled(relation.introduction())]
      <div>
        [#if relation.image().isPresent()]
        [#assign link = damfn.getAssetLink(relation.image().get().asset())!]
        [#assign alt = relation.image().get().alt().text(texts.language)]
        [#if link?has_content]<p><img src="${link}" alt="${alt}"[@texts.lang alt /]></p>[/#if]
        [/#if]
        [@texts.rich relation.introduction() /]
      </div>
      [/#if]
      <section aria-labelledby="fokuspunkter">
        <h2 id="fokuspunkter">${i18n["ledelse-pages.focusPoints"]}</h2>
        [@blocks.focusPoints framework=framework points=ledelsefn.focusPoints(relation) /]
      </section>
    </div>
  </div>
  <h2>${i18n["ledelse-pages.relatedQuestions"]}</h2>
  [@blocks.questions ledelsefn.questions({"relation": relation.key(), "limit": 6}).items() /]
  <p><a href="${addresses.questions() + addresses.query(0, "&relation=" + relation.key()?url)}">${i18n["ledelse-pages.allQuestions"]}</a></p>
  <h2>${i18n["ledelse-pages.relatedStories"]}</h2>
  [@blocks.storyTeasers ledelsefn.stories({"relation": relation.key(), "limit": 3}).items() /]
  <p><a href="${addresses.stories()}">${i18n["ledelse-pages.allStories"]}</a></p>
  [#if others?has_content]
  <nav class="ledelse-others" aria-label="${i18n["ledelse-pages.visitors.others"]}">
    <h2>${i18n["ledelse-pages.visitors.others"]}</h2>
    <ul>
      [#list others as other]
      <li class="ledelse-tone-${other.colour().key()}"><a href="${addresses.relation(other)}">[@texts.inline other.title() /]</a></li>
      [/#list]
    </ul>
  </nav>
  [/#if]
[/@layout.page]
[#else]
[@layout.notFound /]
[/#if]
