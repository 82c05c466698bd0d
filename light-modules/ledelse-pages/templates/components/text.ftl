[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/component.ftl" as component]
[#assign page = cmsfn.decode(content)]
[@component.frame]
<div class="ledelse-prose">${(page.text!"")?no_esc}</div>
[/@component.frame]
