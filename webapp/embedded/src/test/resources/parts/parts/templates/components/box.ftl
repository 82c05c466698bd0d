[#ftl output_format="HTML"]
<section class="box"><h2>${cmsfn.decode(content).heading!}</h2>[@cms.area name="inner" /]</section>
