//! Which establishments of FINESS are around children with disabilities, and what they are in the directory.
//! Terminology TRE-R66 of the *Agence du numérique en santé* (repository `ansforge/IG-terminologie-de-sante`).

use crate::{choices, directory::model::OrganisationKind as Kind};

choices! {
    /// Categories around children with disabilities, offered ticked.
    Category {
        /// Centre d'action médico-sociale précoce.
        Camsp = "190", "finess-category-camsp";
        /// Centre médico-psycho-pédagogique.
        Cmpp = "189", "finess-category-cmpp";
        /// Service d'éducation spéciale et de soins à domicile.
        Sessad = "182", "finess-category-sessad";
        /// Institut médico-éducatif.
        Ime = "183", "finess-category-ime";
        /// Institut thérapeutique, éducatif et pédagogique.
        Itep = "186", "finess-category-itep";
        /// Établissement pour enfants ou adolescents polyhandicapés.
        Eeap = "188", "finess-category-eeap";
        /// Institut d'éducation motrice.
        Iem = "192", "finess-category-iem";
        /// Institut pour déficients visuels.
        Sight = "194", "finess-category-sight";
        /// Institut pour déficients auditifs.
        Hearing = "195", "finess-category-hearing";
        /// Institut d'éducation sensorielle.
        Senses = "196", "finess-category-senses";
        /// Centre d'accueil familial spécialisé.
        FosterCare = "238", "finess-category-foster-care";
        /// Établissement expérimental pour enfance handicapée.
        Experimental = "377", "finess-category-experimental";
        /// Centre médico-psychologique.
        Cmp = "156", "finess-category-cmp";
        /// Protection maternelle et infantile.
        Pmi = "223", "finess-category-pmi";
        /// Centre hospitalier.
        Hospital = "355", "finess-category-hospital";
    }
}

impl Category {
    fn kind(self) -> Kind {
        match self {
            Category::Camsp => Kind::Camsp,
            Category::Cmpp => Kind::Cmpp,
            Category::Sessad => Kind::Sessad,
            Category::Pmi => Kind::Pmi,
            Category::Hospital => Kind::Hospital,
            _ => Kind::Other,
        }
    }

    /// The codes of all.
    pub fn codes() -> Vec<String> {
        Self::ALL.iter().map(|category| category.code().to_owned()).collect()
    }
}

/// What kind of organisation a category is in the directory.
pub(super) fn kind_of(category: &str) -> Kind {
    match category {
        // Regional and formerly local hospitals.
        "101" | "106" => Kind::Hospital,
        // Consultations of the protection of small children.
        "230" => Kind::Pmi,
        _ => category.parse().map_or(Kind::Other, Category::kind),
    }
}
