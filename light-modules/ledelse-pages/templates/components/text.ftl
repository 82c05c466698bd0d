[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/component.ftl" as component]
[#assign stored = cmsfn.decode(content)]
[#assign lang = cmsfn.language()]
[@component.frame]
<div class="ledelse-prose"[#if lang != "da" && !stored["text_" + lang]?has_content] lang="da"[/#if]>
  ${ledelsefn.richText(stored.text!"").html()?no_esc}
</div>
[/@component.frame]
