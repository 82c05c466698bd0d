[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/component.ftl" as component]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#assign framework = ledelsefn.framework()!]
[#if framework?has_content && framework.principles()?has_content]
[@component.frame look="principles"]
[#if texts.filled(framework.principlesLeadIn())]<p>[@texts.inline framework.principlesLeadIn() /]</p>[/#if]
<ul class="ledelse-points">
  [#list framework.principles() as principle]<li>[@texts.inline principle.text() /]</li>[/#list]
</ul>
[/@component.frame]
[/#if]
