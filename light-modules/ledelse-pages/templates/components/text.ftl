[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/component.ftl" as component]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#assign stored = cmsfn.decode(content)]
[@component.frame]
<div class="ledelse-prose"[#if !stored["text_" + texts.language]?has_content][@texts.danish /][/#if]>
  ${ledelsefn.richText(stored.text!"").html()?no_esc}
</div>
[/@component.frame]
