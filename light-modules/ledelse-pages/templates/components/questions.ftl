[#ftl output_format="HTML"]
[#import "/ledelse-pages/templates/macros/component.ftl" as component]
[#import "/ledelse-pages/templates/macros/blocks.ftl" as blocks]
[@component.frame][@blocks.questions ledelsefn.questions(component.criteria()).items() component.level() /][/@component.frame]
