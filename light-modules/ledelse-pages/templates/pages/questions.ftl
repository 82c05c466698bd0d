[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/layout.ftl" as layout]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#import "/ledelse-pages/templates/macros/blocks.ftl" as blocks]
[#assign page = cmsfn.decode(content)]
[#assign framework = ledelsefn.framework()!]
[#assign chosen = {"relation": ctx.relation!"", "audience": ctx.audience!"", "situation": ctx.situation!""}]
[#assign criteria = {"limit": 12, "offset": ctx.offset!0}]
[#assign parameters = ""]
[#list chosen as name, value]
  [#if value?has_content]
    [#assign criteria = criteria + {name: value}]
    [#assign parameters = parameters + "&" + name + "=" + value?url]
  [/#if]
[/#list]
[#assign result = ledelsefn.questions(criteria)]

[#macro choice name keys prefix]
<label>${i18n["ledelse-pages.filter." + name]}
  <select name="${name}">
    <option value="">${i18n["ledelse-pages.filter.all"]}</option>
    [#list keys as key]
    <option value="${key}"[#if chosen[name] == key] selected[/#if]>${i18n[prefix + key]}</option>
    [/#list]
  </select>
</label>
[/#macro]

[@layout.page title=page.title!page.@name suffix="/spoergsmaal" section="questions"]
  <h1>${page.title!page.@name}</h1>
  [#if page.introduction?has_content]<p class="ledelse-lead">${page.introduction}</p>[/#if]
  <form class="ledelse-filter" action="${addresses.questions()}" method="get" aria-label="${i18n["ledelse-pages.filter"]}">
    [@choice name="relation" keys=["paa-tvaers", "opad", "indad", "nedad", "udad"] prefix="ledelse-pages.relations." /]
    [@choice name="audience" keys=["alone", "ownLeader", "leaderTeam", "employees"] prefix="ledelse-pages.audience." /]
    [@choice name="situation" keys=["everyday", "oneToOne", "teamMeeting", "change", "conflict", "feedback", "goals"] prefix="ledelse-pages.situation." /]
    <button type="submit">${i18n["ledelse-pages.filter.submit"]}</button>
  </form>
  <p class="ledelse-meta" role="status">${result.total()} ${i18n["ledelse-pages.filter.count"]}</p>
  [@blocks.questions result.items() /]
  [@blocks.paging result=result address=addresses.questions() parameters=parameters /]
[/@layout.page]
