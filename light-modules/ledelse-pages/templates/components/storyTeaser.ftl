[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/component.ftl" as component]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#import "/ledelse-pages/templates/macros/blocks.ftl" as blocks]
[#import "/ledelse-pages/templates/macros/stories.ftl" as stories]
[#assign stored = cmsfn.decode(content)]
[#assign story = ledelsefn.story(stored.story!"")!]
[#-- A chosen story may be gone, or its narrator's consent has ended: then the newest one stands in for it. --]
[#if !story?has_content]
  [#list ledelsefn.stories({"relation": stored.relation!"", "theme": stored.theme!"", "limit": 1}).items() as newest]
    [#assign story = newest]
  [/#list]
[/#if]
[#if story?has_content]
[@component.frame look="story"]
<div class="ledelse-feature${stories.tone(story)}">
  [@stories.picture story /]
  <div>
    <h${component.level()}><a href="${addresses.story(story)}">[@texts.inline story.title() /]</a></h${component.level()}>
    [#if texts.filled(story.lead())]<p>[@texts.inline story.lead() /]</p>[/#if]
    <p class="ledelse-meta">[@blocks.narrator story /]</p>
  </div>
</div>
[/@component.frame]
[#elseif cmsfn.isEditMode()]
[@component.frame]<p>${i18n["ledelse-pages.noStories"]}</p>[/@component.frame]
[/#if]
