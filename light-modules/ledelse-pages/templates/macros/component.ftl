[#ftl output_format="HTML"]
[#-- The frame of a component: its heading, if an editor gave it one. --]
[#macro frame]
[#local texts = cmsfn.decode(content)]
<section class="ledelse-component">
  [#if texts.heading?has_content]<h2>${texts.heading}</h2>[/#if]
  [#nested]
</section>
[/#macro]

[#-- What stories or questions a component shows, as its dialog says. --]
[#function criteria]
  [#local chosen = {"limit": content.count!3}]
  [#if content.relation?has_content]
    [#local chosen = chosen + {"relation": content.relation}]
  [/#if]
  [#return chosen]
[/#function]
