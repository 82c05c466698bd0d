[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/texts.ftl" as texts]
[#-- The frame of a component: its heading, which is the one an editor gave it, or else the one given here if any. On a
     page of another module it brings its style sheet along, because that page's head knows nothing of it, and says itself
     what a page of ours says of all it shows. --]
[#macro frame heading="" look=""]
[#local stored = cmsfn.decode(content)]
<section class="ledelse-component[#if look?has_content] ledelse-component-${look}[/#if]">
  [#local drawn]
  [#if stored.heading?has_content]<h2>[@texts.own stored "heading" /]</h2>[#elseif heading?has_content]<h2>${heading}</h2>[/#if]
  [#nested]
  [/#local]
  [#if !(cmsfn.page(content)["mgnl:template"]!"")?starts_with("ledelse-pages:")]
  <link rel="stylesheet" href="${ctx.contextPath}/.resources/ledelse-pages/webresources/css/embed.css">
  [@texts.notice drawn /]
  [/#if]
  ${drawn}
</section>
[/#macro]

[#-- One of the values, as a dialog stored it; nothing where another stands there, or none. --]
[#function oneOf property values]
  [#local stored = cmsfn.decode(content)[property]!""]
  [#list values as value]
    [#if value.key() == stored][#return stored][/#if]
  [/#list]
  [#return ""]
[/#function]

[#-- The level of headings inside a component: below its own, if it has one. --]
[#function level]
  [#return content.heading?has_content?then(3, 2)]
[/#function]

[#-- What stories or questions a component shows, as its dialog says. --]
[#function criteria]
  [#local stored = cmsfn.decode(content)]
  [#local count = stored.count!3]
  [#local chosen = {"limit": (count?is_number && count >= 1 && count <= 100)?then(count, 3)}]
  [#if stored.relation?has_content]
    [#local chosen = chosen + {"relation": stored.relation}]
  [/#if]
  [#return chosen]
[/#function]
