[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/component.ftl" as component]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#import "/ledelse-pages/templates/macros/picture.ftl" as picture]
[#assign relations = ledelsefn.relations()]
[#if relations?has_content]
[@component.frame look="picture"]
<div class="ledelse-compass">
  [@picture.relations relations i18n["ledelse-pages.visitors.picture"] /]
  <ul>
    [#list relations as relation]
    <li class="ledelse-tone-${relation.colour().key()}">
      <h${component.level()}><a href="${addresses.relation(relation)}">[@texts.inline relation.title() /]</a></h${component.level()}>
      [#if texts.filled(relation.tagline())]<p>[@texts.inline relation.tagline() /]</p>[/#if]
    </li>
    [/#list]
  </ul>
</div>
[/@component.frame]
[/#if]
