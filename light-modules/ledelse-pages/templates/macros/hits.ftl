[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#import "/ledelse-pages/templates/macros/addresses.ftl" as addresses]
[#-- What a search found. A focus point leads to its relation, where it is read. --]

[#macro one hit]
[#local type = hit.type().key()]
[#local address = link(type, hit.item())]
<h2[@language hit.title() /]>[#if address?has_content]<a href="${address}">[@marked hit.title() /]</a>[#else][@marked hit.title() /][/#if]</h2>
<p class="ledelse-meta">${i18n["ledelse-pages.components.search.kinds." + type]}</p>
[#if !hit.excerpt().isEmpty()]<p[@language hit.excerpt() /]>[@marked hit.excerpt() /]</p>[/#if]
[/#macro]

[#macro marked text]
  [#list text.parts() as part][#if part.matched()]<mark>${part.text()}</mark>[#else]${part.text()}[/#if][/#list][#t]
[/#macro]

[#macro language text][#if text.lang() != texts.language][@texts.marks text.lang() /][/#if][/#macro]

[#function link type item]
  [#switch type]
    [#case "story"][#return addresses.story(item)]
    [#case "relation"][#return addresses.relation(item)]
    [#case "focusPoint"]
      [#local relation = ledelsefn.relationOf(item)!]
      [#return relation?has_content?then(addresses.relation(relation), "")]
    [#default][#return addresses.question(item)]
  [/#switch]
[/#function]

